import { withSheetNamed } from '../notes/notes-file.ts';
import { OPENED, type Opened } from '../notes/opened.ts';
import type { Store } from '../notes/store.ts';
import { element } from '../page/element.ts';
import { say } from '../page/say.ts';
import { sentences } from './sentences.ts';

/** What becomes of a sheet that came with a file, once somebody has said whose it is. */
export interface Whose {
	/** Which sheets a page is about. */
	isOurs: (name: string) => boolean;
	/** Hides what could be written into, until it is said. */
	wait: () => void;
	/** Goes on with a sheet as with one’s own. */
	mine: (name: string) => void;
	/** Shows a sheet that lies beside one’s own. */
	theirs: (name: string) => void;
}

/**
 * Asks whose a sheet is that a file has brought, where the reader had none of that name: somebody who was
 * sent the plan of another must not write on in it as in their own. What is somebody else’s gets a name of
 * its own.
 */
export function askWhose(page: HTMLElement, store: Store, { isOurs, wait, mine, theirs }: Whose): void {
	const place = element('div', { class: 'ask-whose', hidden: '' });
	page.querySelector('.told')!.after(place);
	document.addEventListener(OPENED, (event) => {
		const { names, file } = (event as CustomEvent<Opened>).detail;
		next(names.filter(isOurs), file);
	});

	function next([name, ...others]: readonly string[], file: string): void {
		place.hidden = name === undefined;
		if (name === undefined) return place.replaceChildren();
		wait();
		const { about } = store.notes().sheets[name]!;
		const who = about.who === undefined ? '' : ` (${about.who})`;
		const button = (text: string, press: () => Promise<void> | void) => {
			const made = element('button', { type: 'button' }, text);
			made.addEventListener('click', () => {
				next(others, file);
				void press();
			});
			return made;
		};
		place.replaceChildren(
			element('p', {}, say(sentences.whose, { sheet: (about.title ?? name) + who })),
			element(
				'p',
				{ class: 'buttons' },
				button(say(sentences.mine), () => mine(name)),
				button(say(sentences.theirs), async () => {
					let aside = name;
					await store.change((notes) => {
						const named = withSheetNamed(notes, name, say(sentences.ofSomebody, { name, file }));
						aside = named.name;
						return named.notes;
					});
					theirs(aside);
				}),
			),
		);
	}
}
