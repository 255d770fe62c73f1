import { notesOfPage } from '../notes/of-page.ts';
import { say } from '../page/say.ts';
import { answersIn, choiceIn, countSaid, isAnswer, type Answers, type Choice } from './answers.ts';
import { startAsking } from './ask.ts';
import { carried } from './carried.ts';
import { scenesInTurn, workInTurn, type Asked } from './in-turn.ts';
import { loadRoles, withSteps } from './load.ts';
import { choiceOf, fieldsIn, rolesAsked, rolesOf, showChoice, sumUp } from './pick.ts';
import { sentences } from './sentences.ts';
import { inventoryIn, madeOf, withAnswer, withChoice, withMarks } from './sheet.ts';
import { sceneKey, workKey, type RoleWork } from './work.ts';

/** How many roles one thinks about, before one says otherwise. */
const MOST = 3;

/** Makes the inventory ask, and show what the answers come to. */
export async function startEnergy(): Promise<void> {
	const page = document.querySelector<HTMLElement>('.energy')!;
	const { folder = '', steps = '', keys = '', first = '' } = page.dataset;
	page.setAttribute('aria-busy', 'true');
	const store = await notesOfPage();
	const fields = fieldsIn(page);
	const status = page.querySelector('.said')!;
	const about = page.querySelector<HTMLDetailsElement>('.about')!;
	const result = page.querySelector<HTMLElement>('.energy-result')!;
	let roles: readonly RoleWork[] = [];
	let answers: Answers = {};
	let isResultShown = false;

	const asking = startAsking(
		page.querySelector('.asking')!,
		() => answers,
		async (asked, answer) => {
			await store.change((notes) => withAnswer(notes, madeOf(roles[0]!), asked, answer));
			await show();
		},
		() => page.querySelector<HTMLInputElement>('[name=what]:not(:checked)')!.click(),
	);

	/** Shows what is kept as it is now, be it that another page has changed it. */
	async function show(): Promise<void> {
		if (roles.length === 0) return;
		const { marks, gone } = await carried(inventoryIn(store.notes()), known(), keys);
		// Under its present name an answer can be taken back.
		if (Object.keys(marks).some((key) => !Object.hasOwn(inventoryIn(store.notes()), key)))
			await store.change((notes) => withMarks(notes, { ...marks, ...gone }));
		answers = answersIn(marks);
		asking.show();
		const inTurn = [...workInTurn(roles), ...scenesInTurn(roles)];
		const said = say(sentences.saidOf, { count: countSaid(inTurn, answers), all: inTurn.length });
		status.textContent = said;
		// Whoever answers goes on to the next thing, and need not wait for it.
		void showWhatItComesTo(inTurn).then((isShown) => {
			if (!isShown) status.textContent = say(sentences.unloaded);
		});
		const lost = page.querySelector<HTMLElement>('.gone')!;
		lost.hidden = Object.keys(gone).length === 0;
		// Few have anything there: what draws it comes only then.
		const drawing = lost.hidden ? undefined : await import('./gone.ts').catch(() => undefined);
		if (drawing) lost.querySelector('.drawn')!.replaceChildren(...drawing.drawGone(gone));
	}

	/** Whoever has answered nothing yet needs neither what draws a result nor the trials in it. */
	async function showWhatItComesTo(inTurn: readonly Asked[]): Promise<boolean> {
		if (!isResultShown && !Object.values(answers).some(isAnswer)) return true;
		const loaded = await Promise.all([import('./result/draw-result.ts'), withSteps(steps, roles)]).catch(
			() => undefined,
		);
		// What was chosen in the meantime is shown after it.
		if (!loaded || loaded[1].some(({ id }, at) => id !== roles[at]?.id)) return loaded !== undefined;
		loaded[0].showResult(result, loaded[1], inTurn, choiceOf(fields), answers);
		isResultShown = true;
		return true;
	}

	const known = () =>
		new Set(
			roles.flatMap(({ work, days }) => [
				...work.map(workKey),
				...days.flatMap((day) => day.scenes.map((scene) => sceneKey(day, scene))),
			]),
		);

	/** Loads what is chosen, and asks about it. */
	async function load(): Promise<void> {
		const wanted = rolesOf(choiceOf(fields));
		const isPicked = choiceOf(fields).roles.length > 0;
		page.classList.toggle('is-empty', !isPicked);
		if (!isPicked) return void (status.textContent = say(sentences.pickRoles));
		const loaded = await loadRoles(folder, wanted).catch(() => undefined);
		// What was chosen in the meantime goes before it.
		if (rolesOf(choiceOf(fields)).join() !== wanted.join()) return;
		if (!loaded) return void (status.textContent = say(sentences.unloaded));
		roles = loaded;
		await show();
		await ask();
	}

	async function ask(): Promise<void> {
		const is = (one: string) => page.querySelector<HTMLInputElement>(one)!.checked;
		const isList = () => is('[name=how][value=list]');
		const list = isList() ? await import('./draw-list.ts').catch(() => undefined) : undefined;
		// What was chosen in the meantime goes before it.
		if (isList() && !list) return void (status.textContent = say(sentences.unloaded));
		const isOfScenes = is('[name=what][value=scenes]');
		asking.ask(isOfScenes ? scenesInTurn(roles) : workInTurn(roles), isOfScenes, isList() ? list : undefined);
	}

	async function begin(): Promise<void> {
		const kept = choiceIn(inventoryIn(store.notes()));
		const asked = rolesAsked(fields);
		const me = store.notes().me?.role ?? '';
		const start: Choice = kept ?? { roles: first.split(' '), now: me, weeks: Infinity, hours: Infinity };
		// Whoever comes from the page of one role thinks about it beside others.
		const picked = asked.length === 1 ? [...new Set([...asked, ...start.roles])].slice(0, MOST) : asked;
		showChoice(fields, picked.length > 0 ? { ...start, roles: picked } : start);
		about.open = kept === undefined;
		page.hidden = false;
		await load();
		page.removeAttribute('aria-busy');
	}

	page.addEventListener('submit', (event) => event.preventDefault());
	page.addEventListener('change', ({ target }) => {
		const { name } = target as HTMLInputElement;
		if (name === 'what' || name === 'how') return void ask();
		sumUp(fields);
		const isTime = name === 'weeks' || name === 'hours';
		void (isTime ? Promise.resolve() : load())
			.then(() => roles[0] && store.change((notes) => withChoice(notes, madeOf(roles[0]!), choiceOf(fields))))
			.then(show);
	});
	page.querySelector('.print')!.addEventListener('click', () => print());
	addEventListener('beforeprint', () => {
		page.querySelector('.signed time')!.textContent = new Date().toLocaleDateString('en-GB', { dateStyle: 'long' });
	});
	store.watch(() => void show());
	await begin();
}
