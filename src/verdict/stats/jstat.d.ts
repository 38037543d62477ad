/** The part of jstat that is used; the package has no types of its own. */
declare module 'jstat' {
  const jStat: {
    readonly normal: {
      cdf(x: number, mean: number, sd: number): number;
      inv(p: number, mean: number, sd: number): number;
    };
    readonly studentt: {
      cdf(x: number, freedom: number): number;
      inv(p: number, freedom: number): number;
    };
    readonly centralF: {
      cdf(x: number, freedom1: number, freedom2: number): number;
      inv(p: number, freedom1: number, freedom2: number): number;
    };
    readonly chisquare: {
      inv(p: number, freedom: number): number;
    };
    betaln(a: number, b: number): number;
  };
  export default jStat;
}
