import { expect, test } from 'vitest';
import { handbookFrom } from '../../handbook/load/from-text.ts';
import { published } from '../../handbook/model/published.ts';
import { levelWithRole, nameOfLevel, placeBesideTitle, titleOfLevel } from './level-place.ts';

test.each([
	['title: Senior engineer', 'Senior engineer', 'Senior engineer', 'senior engineer', 'Level 3'],
	['title: Senior', 'Senior', 'Senior', 'senior (engineer)', 'Level 3'],
	['title: Senior\nlabel: L3', 'Senior', 'Senior', 'senior (engineer, L3)', 'L3'],
	['title: "3"', 'Level 3', 'Engineer, Level 3', 'engineer, level 3', undefined],
	['title: "3"\nlabel: "3"', 'Level 3', 'Engineer, Level 3', 'engineer, level 3', undefined],
	['title: "3.5"', 'Level 3.5', 'Engineer, Level 3.5', 'engineer, level 3.5', 'Level 3'],
	['title: Level 3', 'Level 3', 'Engineer, Level 3', 'engineer, level 3', undefined],
	['title: L3', 'L3', 'Engineer, L3', 'engineer, L3', 'Level 3'],
	['title: IC3\nlabel: IC3', 'IC3', 'Engineer, IC3', 'engineer, IC3', undefined],
	['title: Developer 3\nlabel: D3', 'Developer 3', 'Developer 3', 'developer 3 (engineer, D3)', 'D3'],
	['title: VP', 'VP', 'VP', 'VP (engineer)', 'Level 3'],
])('a level of “%s” is named so that one knows it', (says, title, name, inText, place) => {
	const handbook = published(
		handbookFrom({
			'roles/engineer.mdx': 'title: Engineer',
			'levels/engineer/3.mdx': `role: engineer\norder: 3\n${says}`,
		}),
	);
	const level = handbook.levels.get('engineer/3')!;
	expect([
		titleOfLevel(level),
		nameOfLevel(handbook, level),
		levelWithRole(handbook, level),
		placeBesideTitle(level),
	]).toEqual([title, name, inText, place]);
});
