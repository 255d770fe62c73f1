import { drawGone } from '../growing/draw-gone.ts';
import { sentences as growing } from '../growing/sentences.ts';
import { drawEmptyFields } from '../hiring/field-file.ts';
import { startKeptSheets } from '../hiring/keep-role.ts';
import { startPickingRole, type Choice, type RolePicker } from '../hiring/pick-role.ts';
import type { Mark } from '../notes/notes.ts';
import { notesOfPage } from '../notes/of-page.ts';
import { element } from '../page/element.ts';
import { once, type Loaded } from '../page/load-once.ts';
import { say } from '../page/say.ts';
import type { Drawing } from './draw-things.ts';
import { withoutQuestions } from './empty.ts';
import { inHours } from './in-hours.ts';
import type { LoopOfRole, LoopWords, QuestionFiles, Thing } from './loop-data.ts';
import type { Place } from './move.ts';
import { exists, loopSheets, opened, titleOf, TOOL, type Opened } from './opened.ts';
import { sentences } from './sentences.ts';
import { startSettingUp } from './set-up.ts';
import { EACH, isProbed, NOWHERE, probed, roundsIn, SCOPES, spread, type Scope } from './spread.ts';

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
	const files: Loaded = new Map();
	/** What is done with rounds, which whoever has none does not need, and what is said of all that is probed in them. */
	let parts: typeof import('./with-rounds.ts') | undefined;
	let words: LoopWords | undefined;
	/** How much was left out of a round with one press, and still is. */
	let leftOutOf: ReturnType<NonNullable<typeof parts>['startFittingIn']> = () => 0;
	/** When what was kept last is drawn. */
	let drawing: Promise<void> = Promise.resolve();

	/** Has that there, and starts what is done with it; once for the page, and once for each role. */
	async function prepare({ choice }: Opened): Promise<void> {
		const [loaded, said] = await Promise.all([
			import('./with-rounds.ts'),
			once<LoopWords>(files, `${page.dataset.words ?? ''}${choice.role}.json`),
		]);
		if (open?.choice.role === choice.role) words = said;
		if (!parts) {
			loaded.startMoving(page, places, move);
			leftOutOf = loaded.startFittingIn(page, { in: stateIn, save: saveAll });
		}
		parts = loaded;
	}

	function tell(text: string): void {
		const told = place('told');
		if (told.textContent !== text) told.textContent = text;
	}

	function close(why: string): void {
		open = words = undefined;
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
		return { marks, gone, rounds, things, by: spread(of.loop, things, rounds, marks) };
	}

	function refresh(): void {
		drawKeptSheets();
		if (!open) return;
		const state = now(open);
		const { marks, gone, rounds, things } = state;
		for (const box of page.querySelectorAll<HTMLInputElement>('[data-scope]')) {
			const scope = box.dataset.scope as Scope;
			box.checked = isProbed(scope, marks);
			box.closest('label')!.hidden = !exists(open, scope);
		}
		place('gone').replaceChildren(...drawGone(gone, () => ''));
		showEmpty();
		// Without rounds nothing is said of what is probed.
		if (parts && (words || rounds.length === 0)) return showRounds(open, state, parts, words ?? {});
		if (rounds.length === 0) return tell(standing(things, 0));
		const of = open;
		drawing = prepare(of).then(
			() => (open === of ? refresh() : undefined),
			() => tell(say(growing.unloaded)),
		);
	}

	/** Shows the rounds, and what is probed in each. */
	function showRounds(
		of: Opened,
		{ marks, rounds, things, by }: ReturnType<typeof now>,
		{
			drawRound,
			drawLoop,
			inWords,
			keepingFocus,
			refreshNames,
			refreshOwn,
			refreshRound,
			rootOf,
		}: NonNullable<typeof parts>,
		said: LoopWords,
	): void {
		const { loop } = of;
		const drawn: Drawing = { loop, words: said, rounds, marks };
		const roundsNow = JSON.stringify([sheets.nameOf(of), rounds.map(({ key }) => key)]);
		if (roundsNow !== drawnRounds) {
			place('rounds').replaceChildren(...rounds.map((round) => drawRound(loop, round)));
			drawnThings = '';
		}
		drawnRounds = roundsNow;
		const thingsNow = JSON.stringify([
			of.choice,
			rounds.map(({ key, role }) => [key, role, by.rounds.get(key)!.map((thing) => thing.key)]),
			[by.left, by.out].map((some) => some.map(({ key }) => key)),
		]);
		if (thingsNow !== drawnThings) keepingFocus(page, () => drawLoop(page, by, drawn));
		drawnThings = thingsNow;
		for (const round of rounds)
			refreshRound(rootOf(page, round.key), rounds, round, {
				count: by.rounds.get(round.key)!.length,
				out: leftOutOf(round.key, marks),
			});
		refreshNames(page, rounds);
		refreshOwn(page, marks);
		tell(standing(things, rounds.length) || inWords(things, by, drawn));
	}

	const emptyBox = page.querySelector<HTMLDetailsElement>('details.empty')!;

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

	function places(): Place[] {
		const rounds = open ? now(open).rounds : [];
		const nowhere = { key: NOWHERE, name: say(sentences.nowhere) };
		return [...rounds.map(({ key }) => ({ key, name: parts!.nameOfRound(rounds, key) })), nowhere];
	}

	/** What stands in a round now, and what it is weighed by. */
	function stateIn(key: string) {
		if (!open || !words) return undefined;
		const { marks, rounds, by } = now(open);
		const round = rounds.find((one) => one.key === key);
		return round && { things: by.rounds.get(key)!, round, by: { loop: open.loop, words, marks } };
	}

	const saveAll = (keys: readonly string[], change: (mark: Mark, key: string) => Mark): Promise<void> =>
		open ? sheets.saveAll(open, keys, change).then(() => drawing) : Promise.resolve();

	/** Puts a thing into another round. */
	function move(thing: string, round: string, isByKey: boolean): void {
		if (!open || round === '') return;
		const text = open.loop.things.find(({ key }) => key === thing)?.text ?? '';
		const name = places().find(({ key }) => key === round)?.name ?? '';
		void sheets
			.save(open, thing, (mark) => ({ ...mark, chosen: { ...mark.chosen, round } }))
			.then(() => {
				if (isByKey) page.querySelector<HTMLElement>(`[data-move="${CSS.escape(thing)}"]`)?.focus();
				place('moved').textContent = say(sentences.moved, { text, round: name });
			});
	}

	emptyBox.addEventListener('toggle', showEmpty);
	startSettingUp(page, {
		marks: () => (open ? now(open).marks : undefined),
		save: (key, change) => (open ? sheets.save(open, key, change).then(() => drawing) : Promise.resolve()),
		print(round) {
			alone = round;
			print();
		},
	});
	addEventListener('beforeprint', () => {
		if (!open || !parts || !words) return place('paper').replaceChildren();
		const { marks, rounds, by } = now(open);
		const printed = rounds.filter(({ key }) => alone === undefined || key === alone);
		place('paper').replaceChildren(
			...parts.drawSheets(titleOf(open), printed, by, { loop: open.loop, words, rounds, marks }),
		);
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

/** How a loop stands that has nothing to probe, or nowhere to probe it; empty where there is more to say. */
function standing({ length: count }: readonly Thing[], rounds: number): string {
	if (count === 0) return say(sentences.nothing);
	return rounds === 0 ? say(sentences.noRounds, { count, each: EACH, hours: inHours(count * EACH, 'up') }) : '';
}
