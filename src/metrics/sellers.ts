/** Which dimensions are about people. */
import { dimensionPaths, isDimension } from './dimensions.js';

/** Whether a path leads to a seller, or through one to what a seller is of: `seller.region`, `opportunity.seller`. */
export const leadsToSeller = (path: string): boolean => path.split('.').includes('seller');

/** Whether a dimension leads to sellers, or may do so: nobody here knows where one of a customer's own leads. */
export const mayLeadToSellers = (by: string): boolean =>
  isDimension(by) || by.includes('.') ? dimensionPaths(by, 'leads').some(leadsToSeller) : by !== '';
