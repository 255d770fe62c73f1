import { startToolOfOne } from '../growing/tool.ts';
import { wordsOf } from '../levels/draw-said.ts';
import { say } from '../page/say.ts';
import { answerInWords, drawAfter, drawSeen, drawSigns, refreshHelps, signsInWords } from './draw.ts';
import { sentences } from './sentences.ts';
import type { SignsOfRole } from './signs.ts';

/** Makes the page work on which somebody goes through the signs that a role is not theirs. */
export function startMismatch(): void {
	void startToolOfOne<SignsOfRole>(document.querySelector<HTMLElement>('.mismatch')!, {
		...{ field: 'role', kind: 'roles', name: 'mismatch' },
		...{ pick: say(sentences.pick), vanished: say(sentences.vanished) },
		title: ({ role }) => say(sentences.title, { role: role.title }),
		lines: ({ signs }) => signs.map(({ key, text }) => ({ key, said: wordsOf(text) })),
		draw: drawSigns,
		refresh(root, signs, marks) {
			refreshHelps(root, signs, marks);
			root.querySelector('.standing-drawn')!.replaceChildren(...drawAfter(signs, marks));
			return signsInWords(signs, marks);
		},
		paper: (signs, marks) => drawSeen(signs, marks),
		answerOf: answerInWords,
	});
}
