/**
 * Text as it can be shown anywhere: control characters, what reverses the writing direction and broken surrogates
 * become pictures of themselves or a replacement character, line breaks become spaces.
 */
export declare function visible(text: string): string;
/**
 * Text from a suite as it can stand in a cell or a paragraph of GitHub's markdown: nothing in it is markup, a link, a
 * mention, a reference, a workflow command, or the end of the cell.
 *
 * Markup characters become character references, which every parser shows as the character itself. GitHub looks for
 * mentions, issues, commits, e-mail and web addresses once more in what is shown (github/cmark-gfm#181), where a
 * reference is no protection: an invisible word joiner takes those apart.
 */
export declare function markdownText(text: string): string;
/** Text as code in a line of markdown; it is shown, and copied, as it is. Not for cells, where a pipe would end it. */
export declare function markdownCode(text: string): string;
/** A link of markdown, or the bare title when the address is not one of the web's. */
export declare function markdownLink(title: string, url: string | undefined): string;
/** The address if it is one of the web's, so that no link runs a script. */
export declare function webAddress(url: string | undefined): string | undefined;
/** Text for a terminal or a job's log: nothing moves the cursor, and nothing is taken for a workflow command. */
export declare function terminalText(text: string): string;
/** A word of a command line, in quotes where a shell would take it apart. */
export declare function shellWord(word: string): string;
