/** The part of jstat that is used; the package has no types of its own. */
declare module 'jstat' {
  const jStat: {
    readonly normal: {
      cdf(x: number, mean: number, sd: number): number;
      inv(p: number, mean: number, sd: number): number;
    };
    betaln(a: number, b: number): number;
  };
  export default jStat;
}
