declare module "jsonld" {
  interface RemoteDocument {
    readonly documentUrl: string;
    readonly document: object;
  }

  const jsonld: {
    expand(
      input: unknown,
      options: { documentLoader: (url: string) => Promise<RemoteDocument>; safe?: boolean },
    ): Promise<readonly object[]>;
  };
  export default jsonld;
}
