import type { DayOfAdvert } from '../../../browser/advert/advert-data.ts';
import { inSentence } from '../../../handbook/language/words.ts';
import type { Entry } from '../../../handbook/model/handbook.ts';
import { sceneAnchor } from '../../../handbook/schema/story.ts';
import { plainOf } from '../../../handbook/source/field-text.ts';
import type { DataSource } from '../source.ts';

/** A day for an advert, scene by scene, in the words of the organisation. */
export const dayOfAdvert = ({ view, reword }: DataSource, { id, data }: Entry<'stories'>): DayOfAdvert => ({
	scenes: data.scenes.map(({ time, title, text, shows }) => ({
		...{ key: `stories/${id}#${sceneAnchor(time)}`, time },
		...{ title: reword(title), text: reword(plainOf(text)) },
		work: shows.flatMap((work) => {
			const duty = view.responsibilities.get(work);
			return duty ? [reword(inSentence(duty.data.advert ?? duty.data.title))] : [];
		}),
	})),
});
