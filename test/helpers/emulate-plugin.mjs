// The runner's own command for media knows two features; Chromium's protocol knows them all. See emulate.ts.
const clients = new WeakMap();

export function emulatePlugin() {
  return {
    name: 'emulate-command',
    async executeCommand({ command, payload, session }) {
      if (command !== 'emulate') return undefined;
      const page = session.browser.getPage(session.id);
      // An emulation lasts as long as the session that asked for it.
      if (!clients.has(page)) clients.set(page, await page.createCDPSession());
      await clients.get(page).send('Emulation.setEmulatedMedia', payload);
      return true;
    },
  };
}
