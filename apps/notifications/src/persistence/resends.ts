/** Of a message `m`: a person has decided to send it again, though it may have arrived. It takes in nothing and joins nothing. */
export const ORDERED_BY_A_PERSON = 'EXISTS (SELECT FROM message_resends s WHERE s.message_id = m.id)';
