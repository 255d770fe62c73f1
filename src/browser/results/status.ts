import { say } from '../page/say.ts';
import { sentences } from './sentences.ts';
import { element } from '../page/element.ts';

/** How long nothing has changed before it is read out, and how long to wait before saying so, in milliseconds. */
const SETTLED = 500;
const LONG = 300;

/** What is said of the results: at once to see, and to hear when it stands still. */
export interface Status {
	elements: HTMLElement[];
	say: (text: string) => void;
	/** Says that something is being fetched, if that takes long. */
	wait: () => void;
}

/** Makes the line above the results. */
export function drawStatus(): Status {
	const seen = element('p', { class: 'search-status', 'aria-hidden': 'true' });
	const heard = element('p', { class: 'sr-only', role: 'status' });
	let hearing = 0;
	let waiting = 0;
	const show = (text: string) => {
		clearTimeout(waiting);
		clearTimeout(hearing);
		seen.textContent = text;
		hearing = window.setTimeout(() => (heard.textContent = text), SETTLED);
	};
	return {
		elements: [seen, heard],
		say: show,
		wait: () => {
			clearTimeout(waiting);
			waiting = window.setTimeout(() => show(say(sentences.searching)), LONG);
		},
	};
}
