import { isoDay } from '../energy/sheet.ts';
import type { Notes, Sheet } from '../notes/notes.ts';
import { notesOfPage } from '../notes/of-page.ts';
import { loadBeside, NOTHING_BESIDE, underPresentNames, type Beside } from './beside.ts';
import { mondayFor, weeksFrom, type LogDay } from './calendar.ts';
import { entryIn } from './draw-day.ts';
import { drawEnd } from './draw-end.ts';
import { drawPaper } from './draw-paper.ts';
import { weeksIn } from './draw-weeks.ts';
import { sumsInWords } from './in-words.ts';
import { isBegun, logIn, logMarks, withEntry, withEvening, withHad, withStart, type Log } from './log.ts';
import { sumsOf } from './sums.ts';

/** Makes the log of three weeks something to write in, and on. */
export async function startWeeks(): Promise<void> {
	const page = document.querySelector<HTMLFormElement>('.weeks')!;
	const paper = document.querySelector<HTMLElement>('.paper')!;
	page.setAttribute('aria-busy', 'true');
	const store = await notesOfPage();
	const begins = page.querySelector<HTMLInputElement>('[name=begins]')!;
	const weekends = page.querySelector<HTMLInputElement>('[name=weekends]')!;
	const status = page.querySelector('.said')!;
	const showWeeks = weeksIn(page.querySelector('.log')!);
	let beside: Beside = NOTHING_BESIDE;
	let log: Log = logIn({}, today());
	let weeks: LogDay[][] = [];

	/** Shows what is kept as it is now, be it that another page has changed it. */
	function show(): void {
		log = underPresentNames(logIn(logMarks(store.notes()), today()), beside);
		weeks = weeksFrom(log.monday, log.withWeekends);
		const days = weeks.flat();
		const isEmpty = ({ on }: LogDay) => !log.entries.some(({ day }) => day === on);
		const open = days.find(({ on }) => on === today()) ?? days.find(isEmpty);
		if (document.activeElement !== begins) begins.value = log.monday;
		weekends.checked = log.withWeekends;
		for (const box of page.querySelectorAll<HTMLInputElement>('[name=had]')) box.checked = log.had.includes(box.value);
		showWeeks(log, weeks, beside, open?.on ?? '');
		page.querySelector('.end .drawn')!.replaceChildren(...drawEnd(log, days, beside, today()));
		page.querySelector<HTMLButtonElement>('.print-filled')!.disabled = log.entries.length === 0;
	}

	/** Keeps a change; with the first one the weeks begin. */
	const save = (change: (notes: Notes, made: Sheet['made']) => Notes) =>
		store.change((notes) => {
			const made = madeToday(page.dataset.handbook ?? '', beside);
			const next = change(notes, made);
			return isBegun(logMarks(next)) || Object.keys(logMarks(next)).length === 0 ? next : withStart(next, made, log);
		});

	function write(field: HTMLInputElement): void {
		const { name, value, checked } = field;
		const line = field.closest<HTMLElement>('.entry');
		const day = field.closest<HTMLElement>('.log-day')?.dataset.day ?? '';
		if (line) {
			const before = log.entries.find((entry) => entry.day === day && String(entry.number) === line.dataset.number);
			const titleOf = (key: string) => beside.work.find((one) => one.key === key)?.title;
			const entry = entryIn(line, day, titleOf, before);
			void save((notes, made) => withEntry(notes, made, entry));
		} else if (day !== '') void save((notes, made) => withEvening(notes, made, day, value));
		else if (name === 'had') {
			const said = field.labels![0]!.textContent.trim();
			void save((notes, made) => withHad(notes, made, { key: value, said, isHad: checked }));
		} else if (name === 'weekends' || (name === 'begins' && value !== '')) {
			const start = { monday: mondayFor(begins.value || log.monday), withWeekends: weekends.checked };
			void save((notes, made) => withStart(notes, made, start));
		}
	}

	function printAs(form: 'blank' | 'filled'): void {
		page.dataset.print = form;
		print();
	}

	page.addEventListener('submit', (event) => event.preventDefault());
	page.addEventListener('input', ({ target }) => write(target as HTMLInputElement));
	page.addEventListener('change', ({ target }) => {
		const at = weeks.findIndex((days) => days.some(({ on }) => (target as Element).closest(`[data-day="${on}"]`)));
		if (at >= 0) status.textContent = sumsInWords(sumsOf(log, weeks[at]!));
	});
	page.querySelector('.print-blank')!.addEventListener('click', () => printAs('blank'));
	page.querySelector('.print-filled')!.addEventListener('click', () => printAs('filled'));
	addEventListener('beforeprint', () => {
		document.documentElement.dataset.paper = page.dataset.print ?? (log.entries.length > 0 ? 'filled' : 'blank');
		paper.querySelector('.written')!.replaceChildren(...drawPaper(log, weeks));
	});
	addEventListener('afterprint', () => delete page.dataset.print);
	store.watch(show);
	show();
	page.hidden = false;
	beside = await loadBeside(store.notes(), log, page.dataset);
	show();
	page.removeAttribute('aria-busy');
}

const today = () => isoDay(new Date());

const madeToday = (handbook: string, { roles }: Beside): Sheet['made'] => ({
	handbook: handbook.slice(0, 300),
	release: roles[0]?.handbook.release ?? '',
	on: today(),
});
