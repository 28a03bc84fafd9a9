/** Its type is told here: to infer it from three megabytes would take the compiler seconds. */
declare module 'world-atlas/countries-10m.json' {
  const topology: object;
  export default topology;
}
