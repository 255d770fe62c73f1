/**
 * The one script that stands in the page itself: it sets the theme before anything is drawn, so that
 * the page never shows in the wrong one first. The policy allows it by its hash, and the audit
 * refuses every other.
 */
export const THEME_SCRIPT =
	"document.documentElement.dataset.theme=localStorage.getItem('starlight-theme')||(matchMedia('(prefers-color-scheme: light)').matches?'light':'dark')";
