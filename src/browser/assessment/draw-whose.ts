import { element } from '../page/element.ts';
import { say } from '../page/say.ts';
import { sheetName } from './in-words.ts';
import { sentences } from './sentences.ts';
import type { Assessment } from './sheets.ts';

/** What somebody may say of a sheet that came with a file. */
export interface Whose {
	mine: () => void;
	beside: () => void;
	read: () => void;
}

/** Asks whose answers somebody will give, where a sheet came from somewhere else. */
export function drawWhose(sheet: Assessment, whose: Whose): HTMLElement[] {
	const button = (text: string, press: () => void) => {
		const made = element('button', { type: 'button' }, text);
		made.addEventListener('click', press);
		return made;
	};
	return [
		element('p', {}, say(sentences.whose, { sheet: sheetName(sheet) })),
		element(
			'p',
			{ class: 'buttons' },
			button(say(sentences.mine), whose.mine),
			...(sheet.part === 'own' ? [button(say(sentences.others), whose.beside)] : []),
			button(say(sentences.onlyRead), whose.read),
		),
	];
}

/** Lists the sheets that are kept, each to be opened; nothing where there are none. */
export function drawKept(
	all: readonly Assessment[],
	levelName: (sheet: Assessment) => string,
	open: (sheet: Assessment) => void,
): HTMLElement[] {
	return all.map((sheet) => {
		const button = element('button', { type: 'button', class: 'kept-sheet' }, levelName(sheet));
		button.addEventListener('click', () => open(sheet));
		return element('li', {}, button, ' ', element('span', { class: 'hint' }, sheetName(sheet)));
	});
}
