import { addressOf, listAddress } from '../../../handbook/addresses/addresses.ts';
import { fill } from '../../../handbook/language/sentence.ts';
import { sceneAnchor } from '../../../handbook/schema/story.ts';
import type { KindView } from '../../kind-view/kind-view.ts';
import { record, asSentences, said } from '../../kind-view/record.ts';
import { linksTo } from '../../kind-view/section.ts';
import { sentences } from './sentences.ts';
import { titleOfDays } from './title-of-days.ts';
import { storiesByRole } from '../../../handbook/lists/of-kinds.ts';

/** Days, and each scene of one. */
export const storiesView: KindView<'stories'> = {
	section: (handbook) =>
		handbook.stories.size === 0
			? undefined
			: {
					id: 'stories',
					label: sentences.title,
					address: listAddress('stories'),
					groups: () =>
						storiesByRole(handbook).map((days) => ({
							label: titleOfDays(days),
							links: linksTo(days.items),
						})),
				},
	*records({ handbook, proseOf, roleTitle, areasOf }) {
		for (const story of handbook.stories.values()) {
			const { title, role, summary, keywords, scenes } = story.data;
			yield record({
				kind: 'story',
				address: addressOf(story),
				title,
				aliases: [fill(sentences.typicalDay, { role: roleTitle(role) })],
				keywords,
				text: asSentences(said(summary), proseOf(story)),
				where: [roleTitle(role)],
				roles: [role],
				areas: areasOf(scenes.flatMap(({ shows }) => shows)),
			});
			for (const scene of scenes) {
				yield record({
					kind: 'story',
					address: `${addressOf(story)}#${sceneAnchor(scene.time)}`,
					title: scene.title,
					text: said(scene.text),
					where: [title, scene.time],
					roles: [role],
					areas: areasOf([...scene.shows, ...scene.helping]),
				});
			}
		}
	},
};
