import { addressOf } from '../../../handbook/addresses/addresses.ts';
import { sceneAnchor } from '../../../handbook/schema/story.ts';
import type { Reader } from './reader.ts';
import { record, sentences, type SearchRecord } from './record.ts';

/** Each day, and each scene of it. */
export function* fromStories({ handbook, proseOf, roleTitle, areasOf }: Reader): Iterable<SearchRecord> {
	for (const story of handbook.stories.values()) {
		const { title, role, summary, scenes } = story.data;
		yield record({
			kind: 'story',
			address: addressOf(story),
			title,
			aliases: [`typical day ${roleTitle(role)}`],
			keywords: story.data.keywords,
			text: sentences(summary, proseOf(story)),
			where: [roleTitle(role)],
			roles: [role],
			areas: areasOf(scenes.flatMap(({ shows }) => shows)),
		});
		for (const scene of scenes) {
			yield record({
				kind: 'story',
				address: `${addressOf(story)}#${sceneAnchor(scene.time)}`,
				title: scene.title,
				text: sentences(scene.text),
				where: [title, scene.time],
				roles: [role],
				areas: areasOf([...scene.shows, ...scene.helping]),
			});
		}
	}
}
