import { expect, test } from 'vitest';
import { handbookFrom } from '../../../handbook/load/from-text.ts';
import { published } from '../../../handbook/model/published.ts';
import { formOfLadders } from './form-of-ladders.ts';

/** A handbook of so many roles, each of so many levels of one title. */
const handbook = (roles: number, levels: number, title: string, rungs: string) =>
	published(
		handbookFrom(
			Object.fromEntries([
				['handbook.yaml', `rungs: ${rungs}\n`],
				...Array.from({ length: roles }, (_, role) => [
					[`roles/r${role}.mdx`, `title: Role ${role}`],
					...Array.from({ length: levels }, (_, order) => [
						`levels/r${role}/${order}.mdx`,
						`role: r${role}\norder: ${order}\ntitle: ${title}`,
					]),
				]).flat(),
			]) as Record<string, string>,
		),
	);

test.each<[string, Parameters<typeof handbook>, 'columns' | 'rows' | undefined]>([
	['few roles on common rungs are columns', [5, 8, 'Senior engineer', 'common'], 'columns'],
	['many are rows', [21, 6, 'Senior engineer', 'common'], 'rows'],
	['many rungs of many roles, with long words, are lists', [21, 12, 'Softwareentwicklung', 'common'], undefined],
	[
		'few roles whose words are too long for columns are lists',
		[7, 9, 'Softwareentwicklungsleitung', 'common'],
		undefined,
	],
	['roles that count for themselves are lists', [3, 3, 'Senior engineer', 'own'], undefined],
])('%s', (_, given, form) => {
	const found = formOfLadders(handbook(...given));
	expect(found.form).toBe(form);
	expect([found.inTable.length, found.apart.length]).toEqual(form ? [given[0], 0] : [0, given[0]]);
});
