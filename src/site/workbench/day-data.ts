import type { DayData } from '../../browser/days/day-data.ts';
import { addressOf } from '../../handbook/addresses/addresses.ts';
import { dayOf } from '../../handbook/ask/day.ts';
import type { Entry } from '../../handbook/model/handbook.ts';
import type { PublicHandbook } from '../../handbook/model/published.ts';
import { sceneAnchor } from '../../handbook/schema/story.ts';
import { trackColour } from '../handbook/tracks.ts';
import { linkTo } from '../links/links.ts';
import type { PutSaid } from './lens-data.ts';
import { days as sentences } from './sentences.ts';

/** A day for the page on which a reader sets it beside another. */
export function dayData(handbook: PublicHandbook, story: Entry<'stories'>, { text, words, address }: PutSaid): DayData {
	const { scenes, told, own, helping, neither, shares } = dayOf(handbook, story);
	const role = handbook.roles.get(story.data.role);
	const areas = Object.keys(handbook.settings.areas);
	const coding = role?.data.facts.coding;
	const work = (all: readonly Entry<'responsibilities'>[]) =>
		all.map((entry) => ({ title: words(entry.data.title), href: linkTo(entry) }));
	return {
		title: words(story.data.title),
		href: linkTo(story),
		role: words(role?.data.title ?? story.data.role),
		colour: trackColour(handbook, role),
		...(coding && { coding: { from: coding.from, to: coding.to } }),
		...{ told, own, helping, neither },
		scenes: scenes.map((timed) => ({
			start: timed.start,
			minutes: timed.scene.minutes,
			title: words(timed.scene.title),
			text: text(timed.scene.text),
			href: address(`${addressOf(story)}#${sceneAnchor(timed.scene.time)}`),
			own: work(timed.own),
			helping: work(timed.helping),
		})),
		areas: shares.map((share) => ({
			title: words(handbook.settings.areas[share.area ?? '']?.title ?? sentences.noArea),
			order: share.area === undefined ? areas.length : areas.indexOf(share.area),
			minutes: share.own + share.helping,
		})),
	};
}
