declare class CircuitBreaker<Parameters extends unknown[], Result> {
  constructor(
    action: (...parameters: Parameters) => Promise<Result>,
    options: {
      timeout: number;
      errorThresholdPercentage: number;
      volumeThreshold: number;
      resetTimeout: number;
    },
  );
  fire(...parameters: Parameters): Promise<Result>;
}
export default CircuitBreaker;
