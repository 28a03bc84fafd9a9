import { words } from '../list.ts';

/** Places that are counted instead of named. */
export const places: Readonly<Record<string, readonly string[]>> = {
  places:
    words(`location city town township district village province state country place area region site point neighbourhood neighborhood county municipality commune spot settlement hamlet locality island ward territory governorate parish department
    barangay suburb subdivision borough precinct kebele woreda oblast raion canton prefecture sub-county subcounty tehsil taluk taluka union-council upazila mandal panchayat kabupaten regency sitio purok estate enclave slum favela shantytown homestead kraal manyatta hotspot epicentre epicenter constituency zone sector front continent capital nation beach bay cape peninsula valley hill hilltop mountain peak slope summit lake lagoon forest oasis coast cave`),
};
