import { copyRich } from '../hiring/copy-rich.ts';
import { sentences as hiring } from '../hiring/sentences.ts';
import { saveFile } from '../notes/notes-file.ts';
import { say } from '../page/say.ts';
import { drawFinished } from './draw-finished.ts';
import { asHtml, asMarkdown, asText, type Finished } from './finished.ts';
import { sentences } from './sentences.ts';

/** What an advert goes out as: what stands now, under what name; nothing while none is open. */
interface GoingOut {
	now: () => Finished | undefined;
	/** The parts that nobody has written, by their names: no handbook knows how to apply. */
	unwritten: () => readonly string[];
	fileName: (ending: string) => string;
	tell: (text: string) => void;
}

/** Makes an advert be copied, saved and printed. */
export function startGoingOut(page: HTMLElement, { now, unwritten, fileName, tell }: GoingOut): void {
	const onPress = (name: string, press: (advert: Finished) => void) =>
		page.querySelector(`button.${name}`)!.addEventListener('click', () => {
			const advert = now();
			if (advert) press(advert);
		});
	const done = (what: string) => {
		const parts = unwritten();
		tell(parts.length === 0 ? what : `${what} ${say(sentences.unwritten, { parts: parts.join('; ') })}`);
	};
	const copied = (copy: Promise<void>) =>
		void copy.then(
			() => done(say(hiring.copied)),
			() => tell(say(hiring.notCopied)),
		);
	const save = (ending: string, type: string, text: string) => {
		saveFile(fileName(ending), type, text);
		done(say(hiring.saved, { name: fileName(ending) }));
	};
	onPress('rich', (advert) => copied(copyRich(asHtml(advert), asText(advert))));
	onPress('copy', (advert) =>
		copied(navigator.clipboard?.writeText(asMarkdown(advert)) ?? Promise.reject(new Error())),
	);
	onPress('markdown', (advert) => save('md', 'text/markdown', asMarkdown(advert)));
	onPress('html', (advert) => save('html', 'text/html', asHtml(advert)));
	onPress('print', () => print());
	addEventListener('beforeprint', () => {
		const advert = now();
		page.querySelector('.paper')!.replaceChildren(...(advert ? drawFinished(advert) : []));
	});
}
