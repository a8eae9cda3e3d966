declare module '@citation-js/core' {
  export class Cite {
    constructor(data: unknown, options?: {forceType?: string; generateGraph?: boolean});
    readonly data: readonly Readonly<Record<string, unknown>>[];
    format(format: string, options?: object): string;
  }
  export const plugins: {
    readonly input: {
      chain(
        data: string,
        options: {forceType: string; target: string; generateGraph: boolean},
      ): unknown;
    };
  };
}
declare module '@citation-js/plugin-bibtex' {}
declare module '@citation-js/plugin-csl' {}
declare module '@citation-js/plugin-ris' {}
