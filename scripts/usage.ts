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
