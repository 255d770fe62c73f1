import { byPlace, type Diagnostic } from '../model/diagnostic.ts';

/** Findings as workflow commands, which GitHub shows at the lines of a pull request. */
export function reportGithub(diagnostics: readonly Diagnostic[]): string {
	return [...diagnostics]
		.sort(byPlace)
		.map(({ rule, severity, at, message, hint, related = [] }) => {
			const others = related.map(({ at: { file, line }, message: text }) => `${file}:${line} ${text}`);
			const body = [message, ...others, ...(hint ? [`→ ${hint}`] : [])].join('\n');
			const where = `file=${property(at.file)},line=${at.line},col=${at.column},title=${property(rule)}`;
			return `::${severity} ${where}::${data(body)}`;
		})
		.join('\n');
}

/** Escapes as the workflow command grammar asks (actions/toolkit, `command.ts`). */
const data = (text: string) => text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
const property = (text: string) => data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
