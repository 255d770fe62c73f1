import type { Me } from '../notes/notes.ts';
import { notesOfPage } from '../notes/of-page.ts';
import { readAsked, showAddress, writeAsked } from '../page/address.ts';
import { element } from '../page/element.ts';
import { say } from '../page/say.ts';
import { whoReads, type InTeam } from '../page/who-reads.ts';
import { filesOf } from '../responsibilities/files.ts';
import { showMyList } from './list.ts';
import { startPicker, type Picked } from './picker.ts';
import { sentences } from './sentences.ts';

const NAMES = ['role', 'team'] as const;

/** Makes the page work on which a reader says who they are, and finds what is theirs. */
export async function startMine(): Promise<void> {
	const page = document.querySelector<HTMLElement>('.mine')!;
	const form = page.querySelector('form')!;
	const status = page.querySelector<HTMLElement>('[role=status]')!;
	const list = page.querySelector<HTMLElement>('.my-list')!;
	const { all = '', ofTeam = '' } = page.dataset;
	const files = filesOf(all, (team) => ofTeam.replace('*', team));
	const opening = notesOfPage();
	/** How often something was shown: what is loaded for an earlier choice comes too late. */
	let times = 0;
	const picker = startPicker(form, (picked) => {
		showAddress(writeAsked(NAMES, { role: picked.role ?? '', team: picked.team ?? '' }));
		if (picked.role !== undefined && picked.team !== undefined) void remember(picked);
		void show(picked);
	});
	const asked = readAsked(NAMES, location.search);
	const isAsked = asked.role !== '' || asked.team !== '';
	// At once, and not when the notes are open, so that little moves on the page.
	const first = picked(whoReads());
	void show(first);
	page.classList.add('is-begun');

	const store = await opening;
	let { me } = store.notes();
	const now = picked(me);
	if (!isSame(now, first)) void show(now);
	if (!isAsked && me && (now.role === undefined || now.team === undefined)) tell(sentences.vanished);
	// What was renamed is remembered under its name of now.
	else if (!isAsked && me && !isSame(now, me)) void remember(now);
	store.watch(() => {
		const before = me;
		me = store.notes().me;
		if (isSame(before ?? {}, me ?? {})) return;
		if (!me) showAddress('');
		// Deleted, taken from a file, or said in another tab; what the reader is looking at stays.
		if (location.search === '') void show(picker.known(me ?? {}));
	});

	/** What the address asks for; what it leaves open is what the reader has said, as far as that goes with it. */
	function picked(said: Me | undefined): Picked {
		if (!isAsked) return picker.known(said ?? {});
		const { role, team } = asked;
		if (team === '') return picker.known(said?.role === role ? said : { role });
		return picker.known({ role: role === '' ? said?.role : role, team });
	}

	async function remember({ role = '', team = '' }: Picked): Promise<void> {
		await (await opening).change((notes) => ({ ...notes, me: { role, team } }));
	}

	function tell(sentence: string, isSeen = true): void {
		status.classList.toggle('sr-only', !isSeen);
		status.textContent = say(sentence);
	}

	async function show({ role, team }: Picked): Promise<void> {
		const turn = (times += 1);
		picker.show({ role, team });
		page.querySelector('.remember')?.remove();
		if (role === undefined || team === undefined) {
			list.hidden = true;
			page.removeAttribute('aria-busy');
			tell(role !== undefined ? sentences.pickTeam : team !== undefined ? sentences.pickRoleThen : sentences.pickRole);
			return;
		}
		page.setAttribute('aria-busy', 'true');
		const [found] = await Promise.all([files(team).catch(() => undefined), opening]);
		if (turn !== times) return;
		page.removeAttribute('aria-busy');
		if (!found) {
			list.hidden = true;
			tell(sentences.unloaded);
			return;
		}
		// How much there is of each stands above the list already, for those who see it.
		tell(showMyList(list, { role, team }, { found, files, picker }), false);
		await offerToRemember({ role, team });
	}

	/** Somebody may have sent a link: it shows their list, and is remembered only if the reader says so. */
	async function offerToRemember(shown: InTeam): Promise<void> {
		if (isSame(shown, (await opening).notes().me ?? {})) return;
		const button = element('button', { type: 'button', class: 'remember' }, say(sentences.remember));
		button.addEventListener('click', () => {
			void remember(shown).then(() => {
				button.remove();
				tell(sentences.remembered);
				status.focus();
			});
		});
		form.after(button);
	}
}

const isSame = (one: Picked, other: Picked) => one.role === other.role && one.team === other.team;
