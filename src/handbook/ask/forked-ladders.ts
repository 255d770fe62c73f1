/** The front matter of a level of the ladders below. */
export const level = (role: string, order: number, more = '') =>
	`role: ${role}\norder: ${order}\ntitle: Rung ${order}\n${more}`;
/** What a level asks on craft: a rating, and statements of these ids. */
export const craft = (rating: number, ...said: string[]) =>
	`expectations: { craft: { rating: ${rating}, statements: [${said.map((id) => `{ id: ${id}, text: It ${id}. }`).join(', ')}] } }`;

/**
 * For tests: a ladder that forks after its third rung: into a specialist’s, which leaves a number out, and a manager’s, which forks again.
 */
export const texts = {
	'axes/craft.mdx': 'title: Craft\norder: 1',
	'axes/people.mdx': 'title: People\norder: 2',
	'axes/money.mdx': 'title: Money\norder: 3',
	'roles/engineer.mdx': 'title: Engineer',
	'roles/specialist.mdx': 'title: Specialist\ntrunk: engineer/3',
	'roles/manager.mdx': 'title: Manager\ntrunk: engineer/3',
	'roles/director.mdx': 'title: Director\ntrunk: manager/4',
	'levels/engineer/1.mdx': level('engineer', 1, craft(1, 'asks', 'tests')),
	'levels/engineer/2.mdx': level('engineer', 2),
	'levels/engineer/3.mdx': level('engineer', 3, craft(2, 'tests')),
	'levels/engineer/4.mdx': level('engineer', 4, craft(3, 'leads')),
	'levels/engineer/9.mdx': level('engineer', 9, `rung: false\n${craft(1, 'visits')}`),
	'levels/specialist/5.mdx': level('specialist', 5, craft(4, 'asks')),
	'levels/specialist/7.mdx': level('specialist', 7, craft(5, 'invents')),
	'levels/manager/4.mdx': level('manager', 4, 'expectations: { people: [{ id: listens, text: Listens. }] }'),
	'levels/manager/5.mdx': level('manager', 5, 'expectations: { people: 2 }'),
	'levels/director/5.mdx': level('director', 5, 'expectations: { people: 3 }'),
};
