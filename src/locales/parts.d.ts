// A part of a locale as a module of its own; see `registry.ts`.
declare module '*?frame' {
  export const frame: import('./terms.js').FrameTerms;
}
declare module '*?trouble' {
  export const trouble: import('./terms.js').TroubleTerms;
}
declare module '*?leaderboard' {
  export const leaderboard: import('./terms.js').LeaderboardTerms;
}
declare module '*?baskets' {
  export const baskets: import('./terms.js').BasketsTerms;
}
declare module '*?channels' {
  export const channels: import('./terms.js').ChannelsTerms;
}
