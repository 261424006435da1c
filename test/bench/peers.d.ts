/** The one function of the untyped package that the benchmark compares with. */
declare module 'sbd' {
  export function sentences(text: string): string[];
}
