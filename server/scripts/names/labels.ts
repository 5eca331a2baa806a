/** The label in the data for each detector. */
const labels: Readonly<Record<string, string>> = {
  'person-name': 'PERSON', age: 'AGE', date: 'DATE', bsn: 'BSN', phone: 'PHONE', email: 'EMAIL', address: 'ADDRESS', postcode: 'POSTCODE',
  place: 'PLACE', organisation: 'ORGANISATION', iban: 'IBAN', 'licence-plate': 'PLATE', 'id-number': 'ID_NUMBER', 'online-handle': 'HANDLE',
}; // prettier-ignore

/** The label for a detector, by its id. */
export const labelOf = (detector: string): string => labels[detector] ?? detector;
