/** Whether a value is an array, and one that can be read: of a revoked proxy, `Array.isArray` throws. */
export const isArray: typeof Array.isArray = (value): value is unknown[] => {
  try {
    return Array.isArray(value) && value.length >= 0;
  } catch {
    return false;
  }
};
