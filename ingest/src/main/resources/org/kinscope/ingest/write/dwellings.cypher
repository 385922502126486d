// Which dwellings are named here? Of several spellings the first in the alphabet stands, whatever the order of rows.
// Parameters: dwellings (list of key, text, divisionCode, said)
UNWIND $dwellings AS dwelling
MERGE (d:Dwelling {dwellingKey: dwelling.key})
ON CREATE SET d.text = dwelling.text, d.divisionCode = dwelling.divisionCode, d += dwelling.said
ON MATCH SET d.text = CASE WHEN dwelling.text < d.text THEN dwelling.text ELSE d.text END,
             d.divisionCode = CASE WHEN d.divisionCode IS NULL OR dwelling.divisionCode < d.divisionCode
                                   THEN dwelling.divisionCode ELSE d.divisionCode END
