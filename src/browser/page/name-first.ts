/** What holds such links; each shows its name while it has the focus. */
const DRAWING = '.role-map';

/**
 * In a drawing whose links show their names only when they are pointed at, the first touch of one shows
 * its name, and the next follows it: nobody can point with a finger without touching. Escape hides a
 * name until another is shown.
 */
export function nameFirst(): void {
	let focused: Element | null = null;
	let isTouch = false;
	for (const frame of document.querySelectorAll(DRAWING)) {
		const speak = () => frame.classList.remove('hushed');
		frame.addEventListener('pointerdown', (event) => {
			focused = document.activeElement;
			isTouch = (event as PointerEvent).pointerType === 'touch';
			frame.classList.toggle('touched', isTouch);
		});
		frame.addEventListener('click', (event) => {
			const link = (event.target as Element).closest('a:has(.tip)');
			if (!(link instanceof SVGElement) || !isTouch || link === focused) return;
			event.preventDefault();
			link.focus();
		});
		frame.addEventListener('pointerover', speak);
		frame.addEventListener('focusin', speak);
		document.addEventListener('keydown', ({ key }) => key === 'Escape' && frame.classList.add('hushed'));
	}
}
