// A part of a locale as a module of its own; see `registry.ts`.
declare module '*?frame' {
  export const frame: import('./terms.js').FrameTerms;
}
declare module '*?trouble' {
  export const trouble: import('./terms.js').TroubleTerms;
}
declare module '*?groups' {
  export const groups: import('./terms.js').GroupsTerms;
}
