import { channel } from 'node:diagnostics_channel';

/** One for the process, however often this file is loaded in it: Vitest evaluates its set-up apart. */
const signs = channel('rungbook:test-run');

/** What the harness says of itself while tests run. */
interface Sign {
	/** What went that no test can go on without. */
	lost?: string;
}

/** Says that the tests got on: a page was asked for, a build said something. */
export function moved(): void {
	signs.publish({} satisfies Sign);
}

/** Says that something went that no test can go on without, such as the browser. */
export function lost(what: string): void {
	signs.publish({ lost: what } satisfies Sign);
}

/** Listens to what the harness of this process says of itself. */
export function whenMoved(listen: (lost: string | undefined) => void): void {
	signs.subscribe((sign) => listen((sign as Sign).lost));
}
