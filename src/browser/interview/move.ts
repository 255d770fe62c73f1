import { element } from '../page/element.ts';

/** Hears where somebody puts a thing. */
type Put = (thing: string, round: string, isByKey: boolean) => void;

/** Where something can be put, with its name. */
export interface Place {
	key: string;
	name: string;
}

/**
 * Makes things be moved: by the field at each, and by dragging them to another round. While one is
 * dragged, all rounds stand in a bar at the foot of the window, since a long list reaches beyond it.
 *
 * @param places where something can be put by now
 */
export function startMoving(root: HTMLElement, places: () => readonly Place[], put: Put): void {
	root.addEventListener('change', ({ target }) => {
		const field = target as HTMLSelectElement;
		if (field.dataset.move) put(field.dataset.move, field.value, true);
	});
	root.addEventListener('pointerdown', (event) => {
		const handle = (event.target as Element).closest<HTMLElement>('.drag');
		const thing = handle?.closest<HTMLElement>('[data-thing]');
		if (!handle || !thing || event.button !== 0) return;
		// What is dragged is not marked as text.
		event.preventDefault();
		handle.setPointerCapture(event.pointerId);
		drag(root, handle, thing, places(), put);
	});
}

/** Lets a thing be dragged until it is put somewhere, or let go. */
function drag(root: HTMLElement, handle: HTMLElement, thing: HTMLElement, places: readonly Place[], put: Put): void {
	const bar = root.appendChild(
		element(
			'div',
			{ class: 'drop-bar', 'aria-hidden': 'true' },
			...places.map(({ key, name }) => element('div', { 'data-round': key }, name)),
		),
	);
	let over: HTMLElement | undefined;
	const mark = (place: HTMLElement | undefined) => {
		over?.classList.remove('is-over');
		over = place;
		over?.classList.add('is-over');
	};
	thing.classList.add('is-dragged');

	const move = ({ clientX, clientY }: PointerEvent) => {
		const under = document.elementFromPoint(clientX, clientY);
		mark(under?.closest<HTMLElement>('[data-round]') ?? undefined);
	};
	const end = () => {
		handle.removeEventListener('pointermove', move);
		for (const sign of ['pointerup', 'pointercancel'] as const) handle.removeEventListener(sign, finish);
		removeEventListener('keydown', escape);
		thing.classList.remove('is-dragged');
		mark(undefined);
		bar.remove();
	};
	const finish = ({ type }: Event) => {
		const to = type === 'pointerup' ? over?.dataset.round : undefined;
		end();
		if (to) put(thing.dataset.thing!, to, false);
	};
	const escape = ({ key }: KeyboardEvent) => key === 'Escape' && end();
	handle.addEventListener('pointermove', move);
	for (const sign of ['pointerup', 'pointercancel'] as const) handle.addEventListener(sign, finish);
	addEventListener('keydown', escape);
}
