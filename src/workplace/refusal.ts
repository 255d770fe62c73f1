/** Why a command does not do what it was asked for: said to a person as it stands, with what to do, and without a stack trace. */
export class Refusal extends Error {
	/** What to do about it. */
	readonly hint: string | undefined;

	constructor(message: string, hint?: string) {
		super(message);
		this.hint = hint;
	}
}
