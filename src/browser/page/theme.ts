import { keep } from './store.ts';

/** Makes the theme button work: it switches between dark and light, and is remembered. */
export function startThemeButton(): void {
	const button = document.querySelector<HTMLButtonElement>('.theme-toggle')!;
	const root = document.documentElement;
	const show = () => button.setAttribute('aria-pressed', `${root.dataset.theme === 'dark'}`);
	button.hidden = false;
	button.addEventListener('click', () => {
		root.dataset.theme = root.dataset.theme === 'dark' ? 'light' : 'dark';
		keep('starlight-theme', root.dataset.theme);
		show();
	});
	show();
}
