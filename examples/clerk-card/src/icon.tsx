/** Line drawings of 24 by 24, ours. They repeat a word that stands beside them, so a screen reader passes them over. */
const drawings = {
  identity:
    'M3 5h18v14H3zM8.5 12.2a1.9 1.9 0 1 0 0-3.8 1.9 1.9 0 0 0 0 3.8zM5.6 16c.4-1.6 1.5-2.4 2.9-2.4s2.5.8 2.9 2.4M14.5 9.5h4M14.5 13h4',
  disability:
    'M12 20.5c-5-3.4-8.2-6.5-8.2-10.2A4.3 4.3 0 0 1 12 8.3a4.3 4.3 0 0 1 8.2 2c0 3.7-3.2 6.8-8.2 10.2zM12 11.5v4M10 13.5h4',
  pensionAccounts: 'M4 20h16M6 20v-6M10 20v-9M14 20v-7M18 20V8M5 8.5l5-4 4 2.5 5-4',
  bankAccount: 'M3.5 9 12 4l8.5 5zM5.5 9v8M10 9v8M14 9v8M18.5 9v8M3.5 20h17M4.5 17h15',
  FOUND: 'M5 12.5l4.5 4.5L19 7.5',
  SEVERAL: 'M8 8h12v12H8zM4 16V4h12',
  NONE: 'M6 12h12',
  UNAVAILABLE: 'M12 4 2.8 20h18.4zM12 10v4.5M12 17.2v.3',
  WITHHELD: 'M6 11h12v9H6zM8.5 11V8a3.5 3.5 0 0 1 7 0v3',
  CONSENT: 'M4 20l1-4L16 5l3 3L8 19zM14 7l3 3',
  NOT_ASKED: 'M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18zM5.8 18.2 18.2 5.8',
  FAILED: 'M6 6l12 12M18 6 6 18',
  ASKING: 'M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18zM12 7v5l3 2',
} as const;

export function Icon({ name }: { name: keyof typeof drawings }) {
  return (
    <svg className="icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      <path d={drawings[name]} />
    </svg>
  );
}
