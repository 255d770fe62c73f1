import { drawGone } from '../growing/draw-gone.ts';
import { drawEmptyFields } from '../hiring/field-file.ts';
import { startKeptSheets } from '../hiring/keep-role.ts';
import { startPickingRole, type Choice, type RolePicker } from '../hiring/pick-role.ts';
import { notesOfPage } from '../notes/of-page.ts';
import { element } from '../page/element.ts';
import { once, type Loaded } from '../page/load-once.ts';
import { say } from '../page/say.ts';
import { drawSheets as drawOnSheets } from './draw-paper.ts';
import { drawRound, nameOfRound, refreshRound } from './draw-rounds.ts';
import { drawLoop, inWords, refreshOwn, rootOf } from './draw-loop.ts';
import { refreshNames, type Drawing } from './draw-things.ts';
import { withoutQuestions } from './empty.ts';
import { keepingFocus } from './keep-focus.ts';
import type { LoopOfRole, QuestionFiles } from './loop-data.ts';
import { startMoving, type Place } from './move.ts';
import { loopSheets, opened, titleOf, TOOL, type Opened } from './opened.ts';
import { sentences } from './sentences.ts';
import { startSettingUp } from './set-up.ts';
import { isProbed, NOWHERE, probed, roundsIn, SCOPES, spread, type Scope } from './spread.ts';

/** Makes the page work on which interviews are planned. */
export async function startInterview(): Promise<void> {
	const page = document.querySelector<HTMLElement>('.interview')!;
	const place = (name: string) => page.querySelector<HTMLElement>(`.${name}`)!;
	const store = await notesOfPage();
	const sheets = loopSheets(store);
	let picker: RolePicker | undefined;
	let open: Opened | undefined;
	/** What is drawn: the rounds, and what is probed in each, so that nobody loses the field in which they write. */
	let [drawnRounds, drawnThings] = ['', ''];
	/** The round that is printed alone. */
	let alone: string | undefined;

	function tell(text: string): void {
		const told = place('told');
		if (told.textContent !== text) told.textContent = text;
	}

	function close(why: string): void {
		open = undefined;
		for (const name of ['filled', 'empty']) place(name).hidden = true;
		place('gone').replaceChildren();
		tell(why);
	}

	const drawKeptSheets = startKeptSheets<Opened>(page, store, {
		...{ tool: TOOL, sheets, picker: () => picker },
		...{ open: () => open, close },
	});

	/** All that is shown, worked out anew. */
	function now(of: Opened) {
		const { marks, gone } = sheets.carriedOf(of);
		const rounds = roundsIn(marks);
		const things = probed(of.loop, of.level, marks);
		const drawing: Drawing = { loop: of.loop, rounds, marks };
		return { marks, gone, rounds, things, drawing, spread: spread(of.loop, things, rounds, marks) };
	}

	function refresh(): void {
		drawKeptSheets();
		if (!open) return;
		const { marks, gone, rounds, things, drawing, spread: by } = now(open);
		const { loop } = open;
		for (const box of page.querySelectorAll<HTMLInputElement>('[data-scope]')) {
			const scope = box.dataset.scope as Scope;
			box.checked = isProbed(scope, marks);
			box.closest('label')!.hidden = !exists(open, scope);
		}
		const roundsNow = JSON.stringify([sheets.nameOf(open), rounds.map(({ key }) => key)]);
		if (roundsNow !== drawnRounds) {
			place('rounds').replaceChildren(...rounds.map((round) => drawRound(loop, round)));
			drawnThings = '';
		}
		drawnRounds = roundsNow;
		const thingsNow = JSON.stringify([
			open.choice,
			rounds.map(({ key, role }) => [key, role, by.rounds.get(key)!.map((thing) => thing.key)]),
			[by.left, by.out].map((some) => some.map(({ key }) => key)),
		]);
		if (thingsNow !== drawnThings) keepingFocus(page, () => drawLoop(page, by, drawing));
		drawnThings = thingsNow;
		for (const round of rounds) refreshRound(rootOf(page, round.key), rounds, round, by.rounds.get(round.key)!.length);
		refreshNames(page, rounds);
		refreshOwn(page, marks);
		tell(inWords(things, rounds, by, marks));
		place('gone').replaceChildren(...drawGone(gone, () => ''));
		showEmpty();
	}

	const emptyBox = page.querySelector<HTMLDetailsElement>('details.empty')!;
	const files: Loaded = new Map();

	/** What the handbook has no question for; where it is filled in is loaded when somebody asks. */
	function showEmpty(): void {
		if (!open) return;
		const { things } = now(open);
		const draw = (known: QuestionFiles) =>
			place('empty-drawn').replaceChildren(drawEmptyFields(withoutQuestions(things, known)));
		const count = withoutQuestions(things, {}).length;
		emptyBox.hidden = count === 0;
		emptyBox.querySelector('summary')!.textContent = say(sentences.empty, { count });
		const file = `${page.dataset.empty ?? ''}${open.choice.role}.json`;
		if (emptyBox.open) void once<QuestionFiles>(files, file).then(draw, () => draw({}));
	}

	async function show(loop: LoopOfRole | undefined, choice: Choice, why: string): Promise<void> {
		close(why);
		if (!loop) return drawKeptSheets();
		const next = opened(loop, choice);
		if (picker && sheets.isOld(next)) sheets.rename(await picker.names());
		open = next;
		[drawnRounds, drawnThings] = ['', ''];
		place('filled').hidden = false;
		refresh();
	}

	emptyBox.addEventListener('toggle', showEmpty);
	startSettingUp(page, {
		marks: () => (open ? now(open).marks : undefined),
		save: (key, change) => (open ? sheets.save(open, key, change) : Promise.resolve()),
		print(round) {
			alone = round;
			print();
		},
	});
	const places = (): Place[] => {
		const rounds = open ? now(open).rounds : [];
		const nowhere = { key: NOWHERE, name: say(sentences.nowhere) };
		return [...rounds.map(({ key }) => ({ key, name: nameOfRound(rounds, key) })), nowhere];
	};
	startMoving(page, places, (thing, round, isByKey) => {
		if (!open || round === '') return;
		const text = open.loop.things.find(({ key }) => key === thing)?.text ?? '';
		const name = places().find(({ key }) => key === round)?.name ?? '';
		void sheets
			.save(open, thing, (mark) => ({ ...mark, chosen: { ...mark.chosen, round } }))
			.then(() => {
				if (isByKey) page.querySelector<HTMLElement>(`[data-move="${CSS.escape(thing)}"]`)?.focus();
				place('moved').textContent = say(sentences.moved, { text, round: name });
			});
	});
	addEventListener('beforeprint', () => {
		if (!open) return place('paper').replaceChildren();
		const { rounds, drawing, spread: by } = now(open);
		const printed = rounds.filter(({ key }) => alone === undefined || key === alone);
		place('paper').replaceChildren(...drawOnSheets(titleOf(open), printed, by, drawing));
	});
	addEventListener('afterprint', () => (alone = undefined));
	store.watch(refresh);
	place('scopes').replaceChildren(
		...SCOPES.map((scope) =>
			element(
				'label',
				{ class: 'scope', hidden: true },
				element('input', { type: 'checkbox', 'data-scope': scope, autocomplete: 'off' }),
				say(sentences[scope]),
			),
		),
	);
	page.hidden = false;
	picker = await startPickingRole<LoopOfRole>(page, store, {
		optionsOf: ({ levels }) => ({ level: { none: say(sentences.anyLevel), of: levels } }),
		show,
	});
	// What is shown first was drawn before anybody could ask what was called otherwise.
	if (open && sheets.isOld(open)) {
		sheets.rename(await picker.names());
		refresh();
	}
}

/** Whether there is something of a kind to be probed. */
function exists({ loop, level }: Opened, scope: Scope): boolean {
	if (scope !== 'fresh' && scope !== 'still') return loop.things.some(({ why }) => why === scope);
	const of = { own: 'no', shared: 'no', part: 'no', fresh: 'no', still: 'no', [scope]: 'yes' };
	return probed(loop, level, { scope: { chosen: of } }).length > 0;
}
