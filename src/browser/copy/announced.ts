import { element } from '../page/element.ts';
import { say } from '../page/say.ts';
import { Unloaded } from './copied-from.ts';
import { sentences } from './sentences.ts';

/** How long it is said beside what was pressed. */
const SHOWN = 2500;

let said: HTMLElement | undefined;

/** Copies, and says beside what was pressed, and to a screen reader, what became of it. */
export async function announced(pressed: HTMLElement, copy: () => Promise<void>): Promise<void> {
	const words = await copy().then(
		() => sentences.copied,
		(error: unknown) => (error instanceof Unloaded ? sentences.unloaded : sentences.failed),
	);
	said ??= document.body.appendChild(element('p', { class: 'copied', role: 'status' }));
	const { left, bottom, width } = pressed.getBoundingClientRect();
	said.textContent = say(words);
	// Beside what was pressed, and within the window.
	const x = Math.min(left, document.documentElement.clientWidth - said.offsetWidth - 8);
	said.style.translate = `${Math.round(Math.max(8, x + Math.min(0, width)))}px ${Math.round(bottom + 4)}px`;
	const text = said.textContent;
	setTimeout(() => {
		if (said && said.textContent === text) said.textContent = '';
	}, SHOWN);
}
