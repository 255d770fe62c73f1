import type { AdvertOfRole } from '../../../browser/advert/advert-data.ts';
import { assistedRoles } from '../../../handbook/addresses/text-addresses.ts';
import {
	advertDayFile,
	advertFile,
	advertLevelFile,
	loopFile,
	loopWordsFile,
	namesFile,
	questionFilesFile,
	SHAPES_FILE,
} from '../../../handbook/addresses/tool-files.ts';
import { hasTool } from '../../../handbook/addresses/workbench-addresses.ts';
import { pathOf } from '../../../handbook/api/addresses.ts';
import { askedSpans } from '../../../handbook/ask/asked-spans.ts';
import { rememberedOnce } from '../../../handbook/model/remembered.ts';
import { apiEntries } from '../api/entries.ts';
import type { Maker } from '../files.ts';
import { namesNow } from '../growing/names-now.ts';
import { advertOfRole } from './advert-of-role.ts';
import { dayOfAdvert } from './day-of-advert.ts';
import { loopOfRole, questionFilesOf } from './loop-of-role.ts';
import { shapesOfTeam } from './shapes-of-team.ts';

/** What the pages for whoever hires and sets up work with; and what was renamed since. */
export const hiringFiles: Maker = function* (source) {
	const { view } = source;
	const release = () => apiEntries(source).version;
	if (hasTool(view, 'howMany')) {
		yield [pathOf(SHAPES_FILE), () => JSON.stringify(shapesOfTeam(source, release()))];
		yield [pathOf(namesFile('howMany')), () => JSON.stringify(namesNow(view, ['roles', 'teams']))];
	}
	if (hasTool(view, 'advert')) {
		const roles = assistedRoles(view);
		for (const role of roles) {
			const advert = rememberedOnce(() => advertOfRole(source, role, release()));
			yield [pathOf(advertFile(role.id)), () => JSON.stringify({ ...advert(), asked: [] } satisfies AdvertOfRole)];
			for (const [at, { id }] of askedSpans(view, role).levels.entries())
				yield [
					pathOf(advertLevelFile(role.id, id)),
					() => JSON.stringify(advert().asked.filter((one) => one.at === at)),
				];
		}
		for (const story of view.stories.values())
			if (roles.some(({ id }) => id === story.data.role))
				yield [pathOf(advertDayFile(story.id)), () => JSON.stringify(dayOfAdvert(source, story))];
		const kinds = ['roles', 'levels', 'axes', 'responsibilities', 'teams', 'stories'] as const;
		yield [pathOf(namesFile('advert')), () => JSON.stringify(namesNow(view, kinds))];
	}
	if (hasTool(view, 'interview')) {
		for (const role of assistedRoles(view)) {
			const both = rememberedOnce(() => loopOfRole(source, role, release()));
			yield [pathOf(loopFile(role.id)), () => JSON.stringify(both().loop)];
			yield [pathOf(loopWordsFile(role.id)), () => JSON.stringify(both().words)];
			yield [pathOf(questionFilesFile(role.id)), () => JSON.stringify(questionFilesOf(source, role))];
		}
		const kinds = ['roles', 'levels', 'axes', 'responsibilities'] as const;
		yield [pathOf(namesFile('interview')), () => JSON.stringify(namesNow(view, kinds))];
	}
};
