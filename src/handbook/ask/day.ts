import type { Entry, Handbook } from '../model/handbook.ts';

type Scene = Entry<'stories'>['data']['scenes'][number];

/** A scene in its place: times in minutes since midnight. */
export interface TimedScene {
	scene: Scene;
	start: number;
	end: number;
	/** Minutes before it of which the story tells nothing. */
	gap: number;
	/** What it shows of the role's own work, and what it helps with of somebody else's. */
	own: Entry<'responsibilities'>[];
	helping: Entry<'responsibilities'>[];
}

/** What part of a day one area takes, in whole minutes. */
export interface AreaShare {
	/** `undefined` for responsibilities in no area. */
	area: string | undefined;
	own: number;
	helping: number;
}

/** A story as a day: its scenes on the clock, and how its minutes divide. */
export interface Day {
	scenes: TimedScene[];
	start: number;
	end: number;
	/** The minutes of all scenes: those of the role's own work, of helping, and of neither. */
	told: number;
	own: number;
	helping: number;
	neither: number;
	/** In the order of the areas. */
	shares: AreaShare[];
}

/**
 * Lays a story out on the clock and divides its minutes: those of a scene go in equal parts to the
 * responsibilities that it shows or helps with, and so to their areas.
 */
export function dayOf(handbook: Handbook, story: Entry<'stories'>): Day {
	const find = (id: string) => handbook.responsibilities.get(id) ?? [];
	let end = 0;
	const scenes = story.data.scenes.map((scene, index): TimedScene => {
		const start = minutesOf(scene.time);
		const gap = index === 0 ? 0 : Math.max(0, start - end);
		end = Math.max(end, start + scene.minutes);
		return {
			scene,
			start,
			end: start + scene.minutes,
			gap,
			own: scene.shows.flatMap(find),
			helping: scene.helping.flatMap(find),
		};
	});
	const shares = divide(handbook, scenes);
	const told = sum(scenes.map(({ scene }) => scene.minutes));
	const own = sum(shares.map((share) => share.own));
	const helping = sum(shares.map((share) => share.helping));
	return { scenes, start: scenes[0]?.start ?? 0, end, told, own, helping, neither: told - own - helping, shares };
}

function divide({ settings }: Handbook, scenes: readonly TimedScene[]): AreaShare[] {
	const areas = [...Object.keys(settings.areas), undefined];
	const shares = areas.map((area): AreaShare => ({ area, own: 0, helping: 0 }));
	for (const { scene, own, helping } of scenes) {
		const part = scene.minutes / (own.length + helping.length);
		for (const kind of ['own', 'helping'] as const) {
			for (const { data } of { own, helping }[kind]) {
				const at = areas.indexOf(data.area);
				shares.at(at)![kind] += part;
			}
		}
	}
	roundTogether(shares);
	return shares.filter((share) => share.own + share.helping > 0);
}

/** Rounds parts to whole minutes so that they still add up: the largest remainders are rounded up. */
function roundTogether(shares: AreaShare[]): void {
	const cells = shares.flatMap((share) =>
		(['own', 'helping'] as const).map((kind) => ({ share, kind, exact: share[kind] })),
	);
	let left = Math.round(sum(cells.map(({ exact }) => exact)) - sum(cells.map(({ exact }) => floor(exact))));
	for (const { share, kind, exact } of cells.sort((a, b) => b.exact - floor(b.exact) - (a.exact - floor(a.exact)))) {
		share[kind] = floor(exact) + (left-- > 0 ? 1 : 0);
	}
}

// Thirds of a minute add up to 59.99…: what is that near to a whole minute is one.
const floor = (exact: number) => Math.floor(exact + 1e-6);
const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);

/** A time of day such as `09:30` as minutes since midnight. */
function minutesOf(time: string): number {
	const [hours, minutes] = time.split(':').map(Number) as [number, number];
	return hours * 60 + minutes;
}
