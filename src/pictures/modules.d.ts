declare module 'wawoff2' {
  /** A typeface out of WOFF2, as TrueType. */
  export function decompress(typeface: Uint8Array): Promise<Uint8Array>;
}

/** The compiler by itself does not read components; `astro check` does. */
declare module '*.astro' {
  const component: import('astro/runtime/server/index.js').AstroComponentFactory;
  export default component;
}
