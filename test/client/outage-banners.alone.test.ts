/** The banner of an outage on the clerk's card, rendered without a browser: in a drill it links no mailbox. */
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { expect, test, vi } from 'vitest';

const card = new URL('../../examples/clerk-card/src/', import.meta.url);

vi.mock('../../examples/clerk-card/src/language.tsx', () => ({
  useLanguage: () => ({ language: 'ru', say: (text: { readonly ru: string | null }) => text.ru ?? '' }),
}));

/** React as the compiled JSX resolves it, whether or not the card's own packages are installed. */
const ofTests = createRequire(import.meta.url);
const { createElement } = ofTests('react') as { createElement: (type: unknown, props: object) => unknown };
const { renderToStaticMarkup } = ofTests('react-dom/server') as {
  renderToStaticMarkup: (element: unknown) => string;
};
const { OutageBanners } = (await import(fileURLToPath(new URL('registers/outage-banners.tsx', card)))) as {
  OutageBanners: unknown;
};

const mailbox = 'oop@enbek.kz';

function bannerOf(drill: boolean): string {
  const outage = {
    ...{ __typename: 'RegisterUnavailable', system: 'PERSON_REGISTER', since: '2026-11-21T18:20:00+05:00' },
    incident: { id: 'INC-7', system: 'PERSON_REGISTER', drill },
    supportTicket: { state: 'QUEUED', missing: [], recipient: { mailbox } },
  };
  const name = { kk: 'Тіркелім', ru: 'Реестр' };
  return renderToStaticMarkup(createElement(OutageBanners, { answers: [outage], nameOf: () => name }));
}

test('The banner of an outage links the mailbox of the support service', () => {
  expect(bannerOf(false)).toContain(`<a href="mailto:${mailbox}">${mailbox}</a>`);
  expect(bannerOf(false)).not.toContain('учение');
});

test('The banner of a drill links no mailbox, and asks for no letter', () => {
  const banner = bannerOf(true);
  expect(banner).toContain('INC-7');
  expect(banner).toContain(`${mailbox} (учение: писать не нужно)`);
  expect(banner).not.toContain('mailto:');
});
