// The panel beside the editors, in which GraphiQL shows its plugins.

/** False where the panel lies over the editors (page.css). */
export const isWide = () => window.matchMedia('(min-width: 701px)').matches;

/**
 * Presses the button of a plugin: GraphiQL's property `visiblePlugin` fills the panel and leaves it hidden.
 * @param {'Show' | 'Hide'} wish
 */
export function togglePanel(wish, title) {
  document.querySelector(`.graphiql-sidebar button[aria-label="${wish} ${title}"]`)?.click();
}
