import { type Browser, chromium } from 'playwright-core';

// Names resolve nowhere: whatever a page would load from elsewhere fails, and a test sees it.
const unplugged = ['--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE 127.0.0.1'];
const quiet = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run'];
const offline = ['--disable-background-networking', '--disable-component-update', '--disable-sync'];

/** Debian's Chromium without a screen, which reaches this machine only. */
export function openBrowser(): Promise<Browser> {
  return chromium.launch({ executablePath: '/usr/bin/chromium', args: [...quiet, ...offline, ...unplugged] });
}
