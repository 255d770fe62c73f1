import { ratio, trial } from './trial.ts';

/** How long one waits for the check of the handbook that ships. */
export const checkCommand = trial({
	name: 'npm run check',
	rounds: { usual: 15, quick: 5 },
	async contenders({ ours }) {
		const checkThroughNpm = () => ours.npm('run', '-s', 'check');
		await checkThroughNpm();
		return {
			'npm alone': () => ours.npm('exec', '--', 'node', '-e', '0'),
			async cold() {
				await ours.forgetContent();
				return checkThroughNpm();
			},
			'nothing changed': checkThroughNpm,
		};
	},
	lines: [
		{
			name: 'npm run check ÷ npm',
			bound: 1.8,
			how: 'Time that passes in `npm run -s check` of the default handbook, nothing kept of its content, ÷ in `npm exec -- node -e 0`.',
			of: (round) => ratio('wall', round.cold, round['npm alone']),
		},
		{
			name: 'the same, nothing changed',
			bound: 1.4,
			how: 'The same right after.',
			of: (round) => ratio('wall', round['nothing changed'], round['npm alone']),
		},
	],
});
