import { parseArgs, type ParseArgsConfig } from 'node:util';

// Whoever reads the output may have seen enough of it, as `head` has.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
	if (error.code === 'EPIPE') process.exit();
	throw error;
});

type Options = NonNullable<ParseArgsConfig['options']>;

/**
 * Reads the arguments of a command. `--help` prints the help and ends with 0; what is not
 * understood ends with 2, after saying why.
 *
 * @param help the whole help text
 * @param options as `parseArgs` takes them, without `help`
 * @param positionals how many words the command takes at most
 */
export function readArguments<const Given extends Options>(help: string, options: Given, positionals = 0) {
	try {
		const parsed = parseArgs({
			args: [...process.argv.slice(2), ...takenByNpm(options)],
			options: { ...options, help: { type: 'boolean', default: false } },
			allowPositionals: positionals > 0,
		});
		if ((parsed.values as { help?: boolean }).help) {
			console.log(help);
			process.exit(0);
		}
		if (parsed.positionals.length > positionals) throw new Error(`What is “${parsed.positionals[positionals]}”?`);
		return parsed;
	} catch (error) {
		return wrongUsage((error as Error).message, help);
	}
}

/**
 * The flags that npm has kept for itself: without a `--` before them, `npm run retire role a --to b`
 * hands on neither the flag nor what follows it, and `--dry-run` would not be one. npm tells of them
 * in the environment, of one that begins as a flag of its own does under that name.
 */
function takenByNpm(options: Options): string[] {
	if (process.env.npm_lifecycle_event === undefined) return [];
	const given = (name: string) => process.argv.some((word) => word === `--${name}` || word.startsWith(`--${name}=`));
	return Object.entries(options).flatMap(([name, { type }]) => {
		const names = name === 'to' ? ['to', 'token_description', 'token'] : [name.replaceAll('-', '_')];
		const value = names.map((known) => process.env[`npm_config_${known}`]).find(Boolean);
		if (value === undefined || given(name) || NPMS_OWN.includes(name)) return [];
		if (type === 'boolean') return value === 'true' ? [`--${name}`] : [];
		// npm took the flag and left its value among the words.
		if (value === 'true') throw new Error(`npm kept --${name} for itself: write -- before the flags.`);
		return [`--${name}=${value}`];
	});
}

/** Flags of ours that are settings of npm's too, which anybody may have in a file. */
const NPMS_OWN = ['name'];

/** The port that an argument names; ends with 2 where it names none. */
export function readPort(text: string, help: string): number {
	const port = Number(text);
	if (!/^\d+$/.test(text) || port > 65535) wrongUsage(`--port is a number from 0 to 65535; found “${text}”.`, help);
	return port;
}

/** Says what is wrong with the arguments, shows the help, and ends with 2. */
export function wrongUsage(message: string, help: string): never {
	console.error(`${message}\n\n${help}`);
	process.exit(2);
}
