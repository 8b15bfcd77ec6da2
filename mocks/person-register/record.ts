/**
 * A person as GBD FL writes it: element names and order of person.xsd, document.xsd and dictionaries.xsd
 * (codecraftkz/unifl, DOMAIN.md 1.5). Keys are written in the order of the object. `district` is the область
 * and `region` the район. Days are `YYYY-MM-DD`.
 */
export type Coded = {
  readonly code: string;
  readonly nameRu?: string;
  readonly nameKz?: string;
  /** Instant of the last change of the dictionary value; null is sent as nil. */
  readonly changeDate?: string | null;
};

export type Place = {
  readonly country?: Coded;
  readonly district?: Coded;
  readonly region?: Coded;
  readonly foreignData?: { readonly districtName?: string; readonly regionName?: string };
  readonly city?: string;
};

export type Address = Place & {
  readonly street?: string;
  readonly building?: string;
  readonly corpus?: string;
  readonly flat?: string;
  readonly beginDate?: string;
  readonly endDate?: string;
  readonly status?: Coded;
  readonly invalidity?: Coded;
  /** 16 digits of the address register. */
  readonly arCode?: string;
};

/** Another address: its kind comes first, and it has no status. */
export type OtherAddress = { readonly type: Coded } & Omit<Address, 'status' | 'invalidity'>;

type Certificate = {
  readonly number: string;
  readonly beginDate?: string;
  /** A text here, and spelt with an s, unlike the dictionary value `issueOrganization` of a document. */
  readonly issueOrganisation?: string;
};

export type IdentityDocument = {
  readonly type: Coded;
  readonly number: string;
  readonly series?: string;
  readonly beginDate: string;
  readonly endDate?: string;
  readonly issueOrganization: Coded;
  readonly status: Coded;
  readonly invalidityDate?: string;
  /** The holder's name at the issue of the document. */
  readonly surname?: string;
  readonly name?: string;
  readonly patronymic?: string;
  readonly birthDate: string;
};

export type RegisterRecord = {
  readonly iin: string;
  readonly surname?: string;
  readonly name?: string;
  readonly patronymic?: string;
  readonly engFirstName?: string;
  readonly engSurname?: string;
  readonly birthDate: string;
  readonly deathDate?: string;
  readonly gender: Coded;
  readonly nationality: Coded;
  readonly citizenship: Coded;
  readonly lifeStatus: Coded;
  readonly imprisonedStatus?: {
    readonly imprisonedStatus: Coded;
    readonly imprisonedBeginDate?: string;
    readonly imprisonedEndDate?: string;
  };
  readonly birthCertificate?: Certificate;
  readonly deathCertificate?: Certificate;
  readonly birthPlace: Place & { readonly birthTeCodeAR?: string };
  /** Absent for children. */
  readonly regAddress?: Address;
  readonly personCapableStatus?: {
    readonly capableStatus: Coded;
    readonly capableDate: string;
    readonly capableEndDate?: string;
    readonly capableNumber: string;
    readonly court: Coded;
  };
  readonly missingStatus?: {
    readonly missing: boolean;
    readonly missingDate: string;
    readonly missingEndDate?: string;
    readonly missingNumber: string;
    readonly gpTerritorial: Coded;
  };
  readonly disappearStatus?: {
    readonly disappear: boolean;
    readonly disappearDate: string;
    readonly disappearEndDate?: string;
    readonly disappearNumber: string;
    readonly gpTerritorial: Coded;
  };
  readonly excludeStatus?: {
    readonly excludeReason: Coded;
    readonly excludeReasonDate?: string;
    readonly excludeDate?: string;
    readonly excludeParticipant?: Coded;
  };
  readonly repatriationStatus?: {
    readonly repatriationStatus?: Coded;
    /** A date-time here, unlike the days of all other statuses. */
    readonly repatriationDate?: string;
  };
  readonly documents?: readonly IdentityDocument[];
  readonly addresses?: readonly OtherAddress[];
  /** The record was deleted from the register. */
  readonly removed?: boolean;
};
