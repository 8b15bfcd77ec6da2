import { expect, test } from 'vitest';
import { html } from '../../../src/http/operator/markup.ts';

test('A value is text, in an element and in an attribute', () => {
  const hostile = `"><img src=x onerror='a&b'>`;
  expect(html`<p title="${hostile}">${hostile}</p>`.markup).toBe(
    '<p title="&quot;&gt;&lt;img src=x onerror=&apos;a&amp;b&apos;&gt;">&quot;&gt;&lt;img src=x onerror=&apos;a&amp;b&apos;&gt;</p>',
  );
});

test('Markup within markup stays, lists are joined, and nothing is nothing', () => {
  const items = ['<a>', 'b'].map((text) => html`<li>${text}</li>`);
  expect(html`<ul>${items}</ul>${null}${false}${undefined}${0}`.markup).toBe(
    '<ul><li>&lt;a&gt;</li><li>b</li></ul>0',
  );
});

test('A text that looks like markup of ours is a text', () => {
  const forged = JSON.parse('{"markup":"<script>"}').markup;
  expect(html`${forged}`.markup).toBe('&lt;script&gt;');
});
